import type { Logged } from '../../shared/log/logged'
import type { Desk } from './desk'
import type { Session } from './session'

export function filing(
  _: Session,
): Pick<Desk, 'exportDesk' | 'planDeskFile' | 'confirmDeskFile' | 'exportList'> {
  const no = async () => {
    throw new Error('not yet')
  }
  return { exportDesk: no, planDeskFile: no, confirmDeskFile: no, exportList: no }
}
export async function readWhole(
  _name: string,
  _bytes: Uint8Array,
): Promise<{ log: readonly Logged[]; device: string }> {
  throw new Error('not yet')
}
