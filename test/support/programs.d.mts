export function hasProgram(name: string): boolean
export function chromiumOr(own: string): string | undefined
