import { Bit } from '../pages/page'
import { VALUE_COUNT } from '../pages/rows'
import { AwardCode, type CompiledActivity, QuantityCode } from './compile'

/** One value of a packed entry whose values begin at `at`; what is absent is `blank`. */
export function packedValue(
  values: Float64Array,
  at: number,
  bits: number,
  bit: Bit,
  blank: number,
): number {
  if ((bits & bit) === 0) return blank
  return values[at + (VALUE_COUNT[bits & (bit - 1)] ?? 0)] ?? blank
}

/** What a packed entry is worth before any cap (L5 quantity rules, L7, L8): `worthOf` over values. */
export function worthOfValues(
  rules: CompiledActivity,
  values: Float64Array,
  at: number,
  bits: number,
): number {
  switch (rules.award) {
    case AwardCode.Fixed:
      return rules.unit * unitsOf(rules, values, at, bits)
    case AwardCode.Floor:
      return (bits & Bit.Points) === 0
        ? rules.unit * packedValue(values, at, bits, Bit.Quantity, 1)
        : packedValue(values, at, bits, Bit.Points, 0)
    case AwardCode.FloorIfReached:
      return reachesFloor(rules, values, at, bits)
        ? packedValue(values, at, bits, Bit.Points, 0)
        : rules.unit * unitsOf(rules, values, at, bits)
    case AwardCode.PerDollar:
      return Math.trunc(packedValue(values, at, bits, Bit.Cents, 0) / 100) * rules.unit
    case AwardCode.PerMinute:
      return rules.unit * packedValue(values, at, bits, Bit.Minutes, 0)
    case AwardCode.Given:
      return given(rules, packedValue(values, at, bits, Bit.Points, 0))
    default:
      return rules.award satisfies never
  }
}

/** True where an entry does not count in full by itself: not listed, worth nothing, or clipped to one (L5, L6). */
export function isLessened(
  rules: CompiledActivity,
  values: Float64Array,
  at: number,
  bits: number,
): boolean {
  if (!rules.listed) return true
  if (rules.award === AwardCode.Fixed && rules.unit === 0) return true
  if (rules.award === AwardCode.Given) return worthOfValues(rules, values, at, bits) === 0
  if ((bits & Bit.Quantity) === 0 || rules.quantity === QuantityCode.Multiplies) return false
  if (rules.award === AwardCode.FloorIfReached && reachesFloor(rules, values, at, bits))
    return false
  const isPerUnit = rules.award === AwardCode.Fixed || rules.award === AwardCode.FloorIfReached
  return isPerUnit && unitsOf(rules, values, at, bits) === 1
}

function unitsOf(
  { quantity }: CompiledActivity,
  values: Float64Array,
  at: number,
  bits: number,
): number {
  if ((bits & Bit.Quantity) === 0 || quantity === QuantityCode.One) return 1
  if (quantity === QuantityCode.OneWhenNamed && (bits & Bit.Person) !== 0) return 1
  return packedValue(values, at, bits, Bit.Quantity, 1)
}

function reachesFloor(
  { unit }: CompiledActivity,
  values: Float64Array,
  at: number,
  bits: number,
): boolean {
  if ((bits & Bit.Points) === 0) return false
  const floor = unit * packedValue(values, at, bits, Bit.Quantity, 1)
  return packedValue(values, at, bits, Bit.Points, 0) >= floor
}

/** [K17] A special takes points away only where the edition knows reductions. */
function given({ reductions }: CompiledActivity, points: number): number {
  return reductions || points > 0 ? points : 0
}
