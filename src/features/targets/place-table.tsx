import { Text, View } from '@tarojs/components'
import type { Figure } from '../../../domain/targets/figure'
import type { FigureCode } from '../../../domain/targets/figure-table'
import { sayFigure } from '../../../domain/targets/say-figure'
import { villageName } from '../../../domain/town/stations'
import { Section } from '../../ui/section/section'
import './place-table.scss'

const COLUMNS = [
  { code: 'activities', label: '活动' },
  { code: 'village_kinds', label: '四样服务' },
  { code: 'arrived', label: '五必到到场' },
  { code: 'answered', label: '回应' },
  { code: 'satisfied', label: '满意' },
  { code: 'unrated', label: '没评价' },
] as const satisfies readonly { code: FigureCode; label: string }[]

/** Of the months the last one that has begun. */
const figureOf = (figures: readonly Figure[], stationId: string, code: FigureCode): Figure | undefined =>
  figures
    .filter((figure) => figure.stationId === stationId && figure.code === code && figure.duty === null)
    .at(-1)

function words(figure: Figure | undefined): string {
  if (!figure) return '—'
  return figure.code === 'activities'
    ? `${figure.numerator}/${figure.threshold?.numerator ?? 0}`
    : sayFigure(figure)
}

type Props = {
  readonly figures: readonly Figure[]
  readonly stationIds: readonly string[]
  readonly onChoose: (stationId: string) => void
}

/** The stations beside one another, in the order of their codes: nobody is ranked. */
export const PlaceTable = ({ figures, stationIds, onChoose }: Props) => (
  <Section title="各站（按编号排，不比高低）" id="places">
    <View className="place-table">
      {stationIds.map((stationId) => {
        const cells = COLUMNS.map(({ code, label }) => {
          const figure = figureOf(figures, stationId, code)
          const month = figure?.period.kind === 'month' && code === 'activities' && figure.period.month
          return {
            label: month ? `${month}月${label}` : label,
            missed: figure?.verdict === 'missed',
            said: words(figure),
          }
        })
        return (
          <View
            key={stationId}
            id={`place-${stationId}`}
            className="place-table__row"
            hoverClass="place-table__row--pressed"
            ariaRole="button"
            ariaLabel={`${villageName(stationId)}，${cells.map(({ label, said }) => `${label} ${said}`).join('，')}`}
            tabIndex={0}
            onClick={() => onChoose(stationId)}
          >
            <Text className="place-table__name">{villageName(stationId)}</Text>
            {cells.map(({ label, said, missed }) => (
              <View key={label} className="place-table__cell">
                <Text className="place-table__label">{label}</Text>
                <Text
                  className={missed ? 'place-table__said place-table__said--missed' : 'place-table__said'}
                >
                  {said}
                </Text>
              </View>
            ))}
          </View>
        )
      })}
    </View>
  </Section>
)
