import type { OpenDesk } from '../book/open-desk'
import type { Pause } from '../book/replay'

export async function backUp(_desk: OpenDesk, _now: number, _pause: Pause): Promise<void> {}
