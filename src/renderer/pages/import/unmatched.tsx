import { useImportChoices } from '../../stores/import-choices'
import { useImportFiles } from '../../stores/import-files'
import { MatchCard } from './match-card'
import type { UnmatchedFile } from './matching'

interface Props {
  readonly files: readonly UnmatchedFile[]
}

/** Files with other headings than the desk's: each is matched once, and remembered. */
export function Unmatched({ files }: Props) {
  const { match, former } = useImportChoices()
  const remove = useImportFiles((chosen) => chosen.remove)
  return files.map((file) => (
    <MatchCard
      key={file.key}
      file={file}
      former={former[file.key]}
      onMatch={(found) => match(file.key, found)}
      onLeave={() => remove(file.name)}
    />
  ))
}
