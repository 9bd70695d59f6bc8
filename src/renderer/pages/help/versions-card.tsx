import { version } from '../../../../package.json'
import { EDITIONS } from '../../../shared/program/editions'
import { SCHEMA_VERSION } from '../../../shared/records/change'
import { Card } from '../../ui/card'
import { useRoots } from '../../ui/roots'
import classes from './help.module.css'

const OF_MACHINES = { windows: 'Windows', macos: 'macOS', linux: 'Linux', other: 'another system' }

/** What somebody who helps asks first. */
export function VersionsCard() {
  const { machine } = useRoots()
  const rows: readonly (readonly [what: string, is: string])[] = [
    ['Partner Desk', version],
    [
      'Runs',
      `${machine.kind === 'desktop' ? 'as an app' : 'in a browser'} on ${OF_MACHINES[machine.os]}`,
    ],
    ['Chromium', /Chrome\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? 'another browser'],
    ['Changes are written in form', String(SCHEMA_VERSION)],
    ['Editions', EDITIONS.map(({ name }) => name).join(', ')],
    ['Program text', '© 7x, CC BY-SA 4.0'],
  ]
  return (
    <Card title="Versions">
      <dl className={classes.versions}>
        {rows.map(([what, is]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
