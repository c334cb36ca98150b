import { surname } from '../people/names'

/** 138****5678; anything too short to keep both ends is hidden whole. */
export const maskPhone = (phone: string): string =>
  phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'

/** 张* · 张** · 欧阳**: the family name stays, the length shows. */
export function maskName(name: string): string {
  const kept = surname(name)
  return kept + '*'.repeat(Math.max(1, Array.from(name).length - Array.from(kept).length))
}
