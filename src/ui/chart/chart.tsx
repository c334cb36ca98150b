import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type ChartData, sayChart, sayValue } from '../../../domain/chart/chart-data'
import { CHART_INKS } from '../../../domain/chart/chart-inks'
import { type ChartKind, drawChart } from '../../../domain/chart/draw-chart'
import { Button } from '../button/button'
import { useDark } from '../dark/use-dark'
import './chart.scss'
import { svgPicture } from './svg-picture'

/** No letter on a screen is smaller (screens of the standard and of the elder mode). */
const LETTER = { standard: 14, elder: 18 } as const

type Props = {
  readonly id: string
  readonly kind: ChartKind
  readonly data: ChartData
  readonly elder?: boolean
}

function Numbers({ data }: { readonly data: ChartData }) {
  return (
    <View className="chart__table">
      {data.categories.map((category, at) => (
        <View key={category} className="chart__row">
          <Text className="chart__name">{category}</Text>
          <Text>
            {data.series
              .map(
                ({ label, values }) =>
                  `${data.series.length > 1 ? `${label} ` : ''}${sayValue(values[at] ?? 0)}`,
              )
              .join(' · ')}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** A picture of numbers, the same in words for who cannot see it, and as a table for who wants it exactly. */
export function Chart({ id, kind, data, elder = false }: Props) {
  const [open, setOpen] = useState(false)
  const svg = svgPicture(
    drawChart(kind, data, LETTER[elder ? 'elder' : 'standard']),
    CHART_INKS[useDark() ? 'dark' : 'light'],
  )
  return (
    <View className="chart" id={id}>
      <Text className="chart__title">
        {data.title}（{data.unit}）
      </Text>
      <Image
        className="chart__picture"
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        mode="widthFix"
        ariaRole="img"
        ariaLabel={sayChart(data)}
      />
      {open && <Numbers data={data} />}
      <Button
        id={`${id}-numbers`}
        kind="quiet"
        label={open ? '收起数字' : '看每一个数'}
        onTap={() => setOpen(!open)}
      />
    </View>
  )
}
