export function hasProgram(name: string): boolean
export function findChromium(own: string): string | undefined
