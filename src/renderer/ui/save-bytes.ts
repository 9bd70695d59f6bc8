import type { FileToSave } from '../../shared/platform'
import { tell } from './notices'
import type { Roots } from './roots'

/** Hands bytes to the machine to save, and tells where they went; false where the person thought better of it. */
export async function saveBytes(
  { platform, machine }: Pick<Roots, 'platform' | 'machine'>,
  file: FileToSave,
): Promise<boolean> {
  const name = await platform.saveFile(file)
  if (name !== null) tell(machine.kind === 'browser' ? 'Downloaded' : 'Saved', name)
  return name !== null
}
