import { surname } from '../people/names'

const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?\d{4,5}(\d{3})$/

/** 138****5678, 0564-****123; anything too short to keep both ends is hidden whole. */
export function maskPhone(phone: string): string {
  if (LANDLINE.test(phone)) return phone.replace(LANDLINE, '$1-****$2')
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'
}

/** 张* · 张** · 欧阳**: the family name stays, the length shows. */
export function maskName(name: string): string {
  const kept = surname(name)
  return kept + '*'.repeat(Math.max(1, Array.from(name).length - Array.from(kept).length))
}
