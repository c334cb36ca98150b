import { Text } from '@tarojs/components'
import { Fragment } from 'react'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { goTo } from './go-to'

export type Place = ActionOutput<'coverage.get'>['places'][number]
type Gap = Place['gaps'][number]

const MOST_NAMES = 5

function sayNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、')
  return names.length > MOST_NAMES ? `${shown}等` : shown
}

/** 会这个的有张三、李四，可以请来成一支队。眼下可以请某某村的队来帮忙。 */
function fillWords({ volunteers, lenders, unable }: Gap): string {
  const people =
    volunteers.length > 0
      ? `会这个的有${sayNames(volunteers.map(({ name }) => name))}，可以请来成一支队。`
      : ''
  const teams = lenders.length > 0 ? `眼下可以请${sayNames(lenders.map(({ name }) => name))}来帮忙。` : ''
  const own =
    unable.length > 0 ? `${sayNames(unable.map(({ name }) => name))}里还没有会这个的队员，不算数。` : ''
  return `${own}${people || teams ? `${people}${teams}` : '还没有人登记会这个，请在村里问一问。'}`
}

export const placeName = ({ stationId }: Place): string =>
  stationId === null ? '镇里' : villageName(stationId)

/** Whether there is nothing to be read of a place but that it is so. */
export const isComplete = ({ gaps, teamsMissing, idle }: Place): boolean =>
  gaps.length === 0 && teamsMissing === 0 && idle.length === 0

/** What one place lacks, and who could fill it. */
export function CoverageCard({ place }: { readonly place: Place }) {
  const { stationId, teams, teamsMissing, gaps, idle } = place
  return (
    <Card id={`coverage-${stationId ?? 'town'}`}>
      <CardHead title={placeName(place)} />
      {teamsMissing > 0 && (
        <Text>
          镇里至少要 5 支队，现在 {teams} 支，还差 {teamsMissing} 支。
        </Text>
      )}
      {gaps.map((gap) => (
        <Fragment key={gap.specialty}>
          <Message tone="warn" text={`缺${SPECIALTIES[gap.specialty].label}的队。${fillWords(gap)}`} />
          <Button
            id={`found-${stationId ?? 'town'}-${gap.specialty}`}
            kind="plain"
            label={`建一支${SPECIALTIES[gap.specialty].label}的队`}
            onTap={() =>
              goTo('edit-team', { kind: gap.specialty, ...(stationId !== null && { station: stationId }) })
            }
          />
        </Fragment>
      ))}
      {idle.length > 0 && (
        <Message tone="info" text={`没有人在做事，不算数：${sayNames(idle.map(({ name }) => name))}。`} />
      )}
    </Card>
  )
}
