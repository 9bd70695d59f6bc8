/** Pixels around the plot: what is drawn and what is pressed are laid on each other by them. */
export const FRAME = { top: 20, right: 42, bottom: 36, left: 42 } as const

/** Pixels: reserved before the picture is loaded, so that nothing moves when it arrives. */
export const CHART_HEIGHT = 262
