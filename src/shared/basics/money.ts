/** US dollars in whole cents; negative for refunds. */
export type Cents = number & { readonly __unit: 'cents' }

/** Whole program points; a total may be negative after refunds. */
export type Points = number & { readonly __unit: 'points' }

/** Brands an integer as cents. */
export function cents(value: number): Cents {
  return value as Cents
}

/** Brands an integer as points. */
export function points(value: number): Points {
  return value as Points
}

/** Dollars as an edition prints them, in cents. */
export function dollars(value: number): Cents {
  return Math.round(value * 100) as Cents
}

/** One point per whole dollar, truncated toward zero, row by row (program.md 8.8; 000:31, 002:109). */
export function pointsOfRevenue(amount: Cents): Points {
  // Adding 0 turns -0 into 0, so that a refund of 40 cents prints as 0.
  return (Math.trunc(amount / 100) + 0) as Points
}
