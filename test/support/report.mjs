/**
 * Counts what vitest reports. A file that could not be loaded, or whose preparation failed, counts
 * as one failure, and so does an error outside of all tests: nothing red is ever counted green.
 */
export function tally(report, exitCode) {
  const files = report?.testResults
  if (!Array.isArray(files)) return { passed: 0, failed: 1, skipped: [] }
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failedTests = tests.filter(({ status }) => status === 'failed').length
  const broken = files.filter(isBroken)
  const failed = failedTests + broken.length
  return {
    passed,
    failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed,
    skipped: [
      ...broken.map(({ name, assertionResults }) => `${name} (${assertionResults.length} not run)`),
      ...files
        .filter((file) => !isBroken(file))
        .flatMap((file) => file.assertionResults)
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(nameOf),
    ],
  }
}

/** The last two lines of a run: every skip by name, then the sum. */
export function closingLines({ passed, failed, skipped }) {
  const names = skipped.length === 0 ? 'nothing' : skipped.join('; ')
  return [`skipped: ${names}`, `${passed} passed, ${failed} failed`]
}

/** A file that failed as a whole: none of its tests did, so none of them ran as it should. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
}

function nameOf({ ancestorTitles, title }) {
  return [...ancestorTitles, title].filter(Boolean).join(' › ')
}
