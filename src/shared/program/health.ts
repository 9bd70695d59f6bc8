import { AMBIGUITIES } from './ambiguities'
import { CONTRADICTIONS } from './contradictions'
import { type Edition, isInherited, requirementOf } from './edition'
import { passagesOf, statementsOf } from './figures'
import { checkAmbiguity, checkContradiction, checkPassage } from './health-passages'
import { checkStatement } from './health-statements'
import { ACTIVITY_IDS, type AmbiguityId, type ContradictionId, PLAN_IDS, TIER_IDS } from './ids'
import { placeIn, type Seeds } from './seeds'
import { documentOf, linesOf } from './source'

/** Everything wrong with an edition, as sentences with a path; the sources are used where at hand. */
export function checkEdition(edition: Edition, seeds?: Seeds): readonly string[] {
  return [
    ...statementsOf(edition).flatMap((statement) => checkStatement(edition, statement, seeds)),
    ...passagesOf(edition).flatMap((placed) => checkPassage(placed, seeds)),
    ...checkOrigins(edition),
    ...checkTiers(edition),
    ...checkCatalogue(edition),
    ...checkColumns(edition),
    ...checkArithmetic(edition),
    ...(seeds ? checkKickOffMarks(edition, seeds) : []),
    ...checkCitations(edition),
  ]
}

/** Everything wrong with the lists of contradictions and readings that the editions share. */
export function checkDisputes(seeds?: Seeds): readonly string[] {
  return [
    ...CONTRADICTIONS.flatMap((contradiction) => checkContradiction(contradiction, seeds)),
    ...AMBIGUITIES.flatMap((ambiguity) => checkAmbiguity(ambiguity, seeds)),
  ]
}

/** An edition cites its own documents, or 002, from which all inherit. */
function checkOrigins(edition: Edition): readonly string[] {
  return statementsOf(edition).flatMap(({ path, found }) => {
    return linesOf(found.source)
      .map(documentOf)
      .filter((document) => document !== '002' && !edition.documents.includes(document))
      .map((document) => `${path}: ${document} is not a document of this edition`)
  })
}

function checkTiers(edition: Edition): readonly string[] {
  const problems: string[] = []
  const ids = edition.tiers.map(({ id }) => id)
  const inOrder = TIER_IDS.filter((id) => ids.includes(id))
  if (ids.join() !== inOrder.join()) problems.push('tiers: not in order, or one stands twice')
  for (const kind of ['points', 'revenue', 'profile', 'sales'] as const) {
    let below = 0
    for (const tier of edition.tiers) {
      const asked = requirementOf(tier, kind)?.atLeast.value ?? 0
      if (asked < below)
        problems.push(`tiers.${tier.id}.${kind}: asks for less than the tier below`)
      below = asked
    }
  }
  for (const tier of edition.tiers) {
    const kinds = tier.requirements.map(({ kind }) => kind)
    if (new Set(kinds).size !== kinds.length) {
      problems.push(`tiers.${tier.id}: one kind of requirement stands twice`)
    }
    if (!kinds.includes('points')) problems.push(`tiers.${tier.id}: has no points`)
  }
  return problems
}

function checkCatalogue(edition: Edition): readonly string[] {
  const problems: string[] = []
  const known: ReadonlySet<string> = new Set(ACTIVITY_IDS)
  const seen = new Set<string>()
  for (const { id, award, inherited } of edition.catalogue) {
    if (!known.has(id)) problems.push(`catalogue.${id}: no such activity`)
    if (seen.has(id)) problems.push(`catalogue.${id}: stands twice`)
    seen.add(id)
    const lines = award.kind === 'given' ? [] : linesOf(award.points.source)
    if (inherited !== isInherited(edition, lines)) {
      problems.push(`catalogue.${id}: ${inherited ? 'is not' : 'is'} taken over from 002`)
    }
  }
  return problems
}

/** Every table has every column, and the plans stand in their order. */
function checkColumns(edition: Edition): readonly string[] {
  const rows = [
    ...edition.benefits.map(({ id, gives }) => [`benefits.${id}`, gives] as const),
    ...edition.discounts.map(({ id, percent }) => [`discounts.${id}`, percent] as const),
    ['leadPriority', edition.leadPriority.rank] as const,
  ]
  const gaps = rows.flatMap(([path, row]) => {
    return PLAN_IDS.filter((id) => !(id in row)).map((id) => `${path}: has no column ${id}`)
  })
  const plans = edition.plans.map(({ id }) => id).join()
  return plans === PLAN_IDS.join() ? gaps : [...gaps, 'plans: not the eight plans in their order']
}

/** Figures that follow from others agree with them. */
function checkArithmetic(edition: Edition): readonly string[] {
  const problems = edition.plans
    .filter(({ monthly, yearly }) => yearly.value !== monthly.value * 12)
    .map(({ id }) => `plans.${id}.yearly: is not twelve times the monthly price`)
  const { price, discount, listPrice } = edition.kickOffPackage
  const list = Math.round((price.value / (100 - discount.value)) * 10_000) / 100
  if (listPrice.value === list) return problems
  return [...problems, 'kickOffPackage.listPrice: does not lead to the price by the discount']
}

/** "+ K.O.P." stands in the very cells that offer the package. */
function checkKickOffMarks(edition: Edition, seeds: Seeds): readonly string[] {
  return edition.discounts.flatMap(({ id, percent }) => {
    return PLAN_IDS.flatMap((plan) => {
      const cell = percent[plan]
      if (cell === 'not stated' || !('line' in cell.source)) return []
      const place = placeIn(seeds, cell.source)
      const isMarked = 'text' in place && place.text.includes('k.o.p.')
      if (isMarked === (cell.withKickOff === true)) return []
      return [`discounts.${id}.percent.${plan}: the mark K.O.P. is not as in the source`]
    })
  })
}

/** Every contradiction and reading that is named anywhere in the edition exists. */
function checkCitations(edition: Edition): readonly string[] {
  const known: ReadonlySet<string> = new Set([
    ...CONTRADICTIONS.map(({ id }) => id),
    ...AMBIGUITIES.map(({ id }) => id),
  ])
  const listed: readonly (readonly [string, readonly (ContradictionId | AmbiguityId)[]])[] = [
    ['contradictions', edition.contradictions],
    ['readings', edition.readings],
    ['leadPriority', edition.leadPriority.contradictions],
    ...edition.catalogue.map(
      ({ id, contradictions }) => [`catalogue.${id}`, contradictions] as const,
    ),
    ...edition.benefits.map(
      ({ id, contradictions }) => [`benefits.${id}`, contradictions] as const,
    ),
    ...edition.discounts.map(
      ({ id, contradictions }) => [`discounts.${id}`, contradictions] as const,
    ),
  ]
  const inLists = listed.flatMap(([path, ids]) => ids.map((id) => [path, id] as const))
  const inProse = passagesOf(edition).flatMap(({ path, found }) => {
    return (found.text.match(/\b[KQ]\d+\b/g) ?? []).map((id) => [path, id] as const)
  })
  return [...inLists, ...inProse]
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => `${path}: cites ${id}, which does not exist`)
}
