/** 「25 分钟」, 「3.2 小时」, 「1.5 天」; 「—」 where nothing was measured. */
export function sayMinutes(minutes: number | null): string {
  if (minutes === null) return '—'
  if (minutes < 60) return `${minutes} 分钟`
  if (minutes < 1_440) return `${(minutes / 60).toFixed(1)} 小时`
  return `${(minutes / 1_440).toFixed(1)} 天`
}

export const sayShare = (share: number): string => `${(share * 100).toFixed(1)}%`

export const sayMeters = (meters: number | null): string =>
  meters === null ? '—' : meters === 0 ? '同村' : `${(meters / 1_000).toFixed(1)} 公里`

const TOWN_NAME = /^上土市镇/

/** Short enough for a label: the town's own name is understood. */
export const sayTeam = (name: string): string => name.replace(TOWN_NAME, '镇').replace('志愿服务队', '队')
