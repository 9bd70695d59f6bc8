import { test } from 'vitest'
import { EDITIONS } from '../../../src/shared/program/editions'
import { figuresOf, statementsOf, passagesOf } from '../../../src/shared/program/figures'
import { checkEdition, checkDisputes } from '../../../src/shared/program/health'
import { SEEDS } from './seeds'
test('x', () => {
  for (const e of EDITIONS) {
    console.log(e.id, figuresOf(e).length, statementsOf(e).length, passagesOf(e).length)
    console.time('c'); const r = checkEdition(e, SEEDS); console.timeEnd('c')
    console.log(r.join('\n'))
  }
  console.log(checkDisputes(SEEDS).join('\n'))
})
