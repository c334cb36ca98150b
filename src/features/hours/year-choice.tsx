import { Chips } from '../../ui/chips/chips'

type Props = {
  readonly firstYear: number
  readonly thisYear: number
  readonly year: number
  readonly onChoose: (year: number) => void
}

/** Years back to the first one with hours; nothing while there is only this one. */
export function YearChoice({ firstYear, thisYear, year, onChoose }: Props) {
  if (firstYear >= thisYear) return null
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back)
  return (
    <Chips
      single
      large
      options={years.map((each) => ({
        code: String(each),
        label: each === thisYear ? '今年' : `${each} 年`,
      }))}
      chosen={[String(year)]}
      onToggle={(code) => onChoose(Number(code))}
    />
  )
}
