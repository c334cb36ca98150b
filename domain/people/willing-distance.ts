/** How far a volunteer is willing to go, as he says himself. Null: wherever the town's own limit allows. */
export const WILLING = {
  own_village: { label: '只在本村', mostMeters: 0 },
  neighbouring: { label: '本村和邻村', mostMeters: 4_500 },
  whole_town: { label: '全镇都行', mostMeters: null },
} as const satisfies Record<string, { readonly label: string; readonly mostMeters: number | null }>

export type WillingCode = keyof typeof WILLING

export const WILLING_CODES = Object.keys(WILLING) as [WillingCode, ...WillingCode[]]

const isWilling = (code: string): code is WillingCode => Object.hasOwn(WILLING, code)

/** Whether so many meters from village to village are farther than he goes. Who said nothing has set no limit. */
export function isFartherThanWilling(willing: string | null | undefined, meters: number): boolean {
  if (!willing || !isWilling(willing)) return false
  const { mostMeters } = WILLING[willing]
  return mostMeters !== null && meters > mostMeters
}
