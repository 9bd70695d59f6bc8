import { formatNumber } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import type { Figure, Passage } from '../../../shared/program/source'
import { Card } from '../../ui/card'
import { SourceLink } from '../../ui/source-link'
import { Passages } from './passages'
import classes from './program.module.css'

/** Everything that is neither a table of tiers nor of points: joining, fees, contract, notices. */
export function Terms({ edition }: { readonly edition: Edition }) {
  const { fee, referralFees, kickOffPackage, contract } = edition
  const hot = referralFees.hotMeans
  const contents = kickOffPackage.contents
  return (
    <div className={classes.terms}>
      <Card title="Joining">
        <Passages passages={edition.joining} />
      </Card>
      <Card title="Fees and packages">
        <dl className={classes.pairs}>
          <Pair name="Program fee" figure={fee.monthly} before="$" after=" a month" />
          <Pair name="Fee waived from" figure={fee.waivedFrom} after=" points a year" />
          <Pair name="Referral fee, cold lead" figure={referralFees.cold} after=" %" />
          <Pair name="Referral fee, hot lead" figure={referralFees.hot} after=" %" />
          <Pair name="Kick-Off Package" figure={kickOffPackage.price} before="$" />
          <Pair name="Its discount" figure={kickOffPackage.discount} after=" %" />
          <Pair name="Its list price" figure={kickOffPackage.listPrice} before="$" />
          <Pair name="Logo to be changed within" figure={edition.logoDays} after=" days" />
        </dl>
        <Passages
          passages={[
            ...fee.about,
            ...(hot === 'not stated' ? [] : [hot]),
            ...(contents === 'not stated' ? [] : [contents]),
          ]}
        />
      </Card>
      <Card title="Profiles">
        <Passages passages={edition.profiles.map(({ about }) => about)} />
      </Card>
      <Card title="Reporting">
        <Passages passages={edition.reporting} />
      </Card>
      <Card title="Opportunities">
        <Passages passages={edition.opportunities} />
      </Card>
      <Card title="Values and what is also stated">
        <Passages passages={[...edition.values, ...edition.alsoStated]} />
      </Card>
      <Card title={contract.title} aside={contract.standing}>
        <Passages passages={contractPassages(edition)} />
      </Card>
      <Card title="Legal notices">
        <Passages passages={edition.legal} />
      </Card>
    </div>
  )
}

function contractPassages({ contract }: Edition): readonly Passage[] {
  const clauses = contract.clauses.flatMap(({ number, title, points }) =>
    points.map((point) => ({ ...point, text: `${number}. ${title}: ${point.text}` })),
  )
  return [...contract.opening, ...clauses, contract.closing]
}

interface PairProps {
  readonly name: string
  readonly figure: Figure
  readonly before?: string
  readonly after?: string
}

function Pair({ name, figure, before = '', after = '' }: PairProps) {
  const whole = Number.isInteger(figure.value)
  const value = whole ? formatNumber(figure.value) : figure.value.toLocaleString('en-US')
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>
          {before}
          {value}
          {after}
        </b>{' '}
        <SourceLink source={figure.source} />
      </dd>
    </div>
  )
}
