/** From this share on a partner is close to the next tier: what is missing is worth asking for. */
export const NEAR = 0.85
