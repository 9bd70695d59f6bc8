/** Numbers that no line needs to state: months and quarters of a year, and the whole of a percentage. */
const CONSTANTS: ReadonlySet<number> = new Set([12, 4, 100])

/** The result of '3200 ÷ (100 − 30) × 100', to the cent; null where it is not such an expression. */
export function evaluate(expression: string): number | null {
  const tokens = expression.match(/\d+(?:\.\d+)?|[+−×÷()]|\S/g) ?? []
  let next = 0

  const sum = (): number => {
    let value = product()
    while (tokens[next] === '+' || tokens[next] === '−') {
      value = tokens[next++] === '+' ? value + product() : value - product()
    }
    return value
  }
  const product = (): number => {
    let value = single()
    while (tokens[next] === '×' || tokens[next] === '÷') {
      value = tokens[next++] === '×' ? value * single() : value / single()
    }
    return value
  }
  const single = (): number => {
    const token = tokens[next++]
    if (token !== '(') return token === undefined ? Number.NaN : Number(token)
    const value = sum()
    return tokens[next++] === ')' ? value : Number.NaN
  }

  const value = Math.round(sum() * 100) / 100
  return next === tokens.length && Number.isFinite(value) ? value : null
}

/** The numbers of an expression that a line must state. */
export function operandsOf(expression: string): readonly number[] {
  const numbers = expression.match(/\d+(?:\.\d+)?/g) ?? []
  return numbers.map(Number).filter((number) => !CONSTANTS.has(number))
}
