import { expect, test } from 'vitest'
import { closingLines, tally } from '../support/report.mjs'

const passed = { status: 'passed', ancestorTitles: ['a'], title: 'works' }
const failed = { status: 'failed', ancestorTitles: ['a'], title: 'breaks' }
const pending = { status: 'pending', ancestorTitles: ['PDFs', ''], title: 'are clean (qpdf)' }

function report(...files: readonly (readonly [status: string, tests: readonly object[]])[]) {
  return {
    testResults: files.map(([status, tests]) => ({
      ...{ name: 'a.test.ts', status },
      assertionResults: tests,
    })),
  }
}

test.each([
  ['all is well', report(['passed', [passed, passed]]), 0, 2, 0],
  ['one breaks', report(['failed', [passed, failed]]), 1, 1, 1],
  ['a file cannot be loaded', report(['passed', [passed]], ['failed', []]), 1, 1, 1],
  ['a preparation fails', report(['passed', [passed]], ['failed', [pending]]), 1, 1, 1],
  ['an error outside of all tests', report(['passed', [passed]]), 1, 1, 1],
  ['nothing ran', report(), 0, 0, 1],
  ['everything was skipped', report(['passed', [pending]]), 0, 0, 1],
  ['vitest crashed and left no report', null, 1, 0, 1],
  ['vitest left half a report', {}, 0, 0, 1],
])('%s', (_what, written, exitCode, passes, failures) => {
  const { passed, failed } = tally(written, exitCode)
  expect([passed, failed]).toEqual([passes, failures])
})

test('every skip is named in the line before the last', () => {
  const counted = tally(report(['passed', [passed, pending]], ['failed', [pending]]), 1)
  expect(closingLines(counted)).toEqual([
    'skipped: a.test.ts (1 not run); PDFs › are clean (qpdf)',
    '1 passed, 1 failed',
  ])
  expect(closingLines(tally(report(['passed', [passed]]), 0))).toEqual([
    'skipped: nothing',
    '1 passed, 0 failed',
  ])
})
