import { capital } from '../../shared/basics/text'
import type { Stage } from '../../shared/records/partner'

/** A stage as it is read: 'Renewal due'. */
export function sayStage(stage: Stage): string {
  return capital(stage.replaceAll('-', ' '))
}

/** 'IT Partners' is 'IT' where everything listed is a partner. */
export function shortProfile(name: string): string {
  return name.replace(/ Partners?$/, '')
}
