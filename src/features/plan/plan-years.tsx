import { Chips } from '../../ui/chips/chips'

type Props = {
  readonly thisYear: number
  readonly year: number
  readonly onChoose: (year: number) => void
}

const LABELS = [
  [-1, '去年'],
  [0, '今年'],
  [1, '明年'],
] as const

/** Which year's plan: next year's is made before it begins. */
export const PlanYears = ({ thisYear, year, onChoose }: Props) => (
  <Chips
    single
    options={LABELS.map(([by, label]) => ({
      code: String(thisYear + by),
      label: `${label} ${thisYear + by}`,
    }))}
    chosen={[String(year)]}
    onToggle={(code) => onChoose(Number(code))}
  />
)
