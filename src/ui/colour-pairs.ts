/**
 * Every pair of text and ground that the screens use, by their tokens; each must reach 4.5:1, by day and in the dark
 * (适老化通用设计规范; WCAG 1.4.3).
 */
export const COLOUR_PAIRS = [
  { text: 'ink', ground: 'page' },
  { text: 'ink', ground: 'card' },
  { text: 'ink', ground: 'brand-soft' },
  { text: 'ink', ground: 'danger-soft' },
  { text: 'ink', ground: 'warn-soft' },
  { text: 'ink', ground: 'info-soft' },
  { text: 'ink-2', ground: 'page' },
  { text: 'ink-2', ground: 'card' },
  { text: 'ink-2', ground: 'mute-soft' },
  { text: 'ink-2', ground: 'brand-soft' },
  { text: 'ink-2', ground: 'danger-soft' },
  { text: 'ink-2', ground: 'warn-soft' },
  { text: 'ink-2', ground: 'info-soft' },
  { text: 'brand', ground: 'page' },
  { text: 'brand', ground: 'card' },
  { text: 'brand', ground: 'brand-soft' },
  { text: 'on-brand', ground: 'brand' },
  { text: 'on-brand', ground: 'danger' },
  { text: 'on-local', ground: 'local' },
  { text: 'danger', ground: 'card' },
  { text: 'danger', ground: 'danger-soft' },
  { text: 'warn', ground: 'warn-soft' },
  { text: 'info', ground: 'info-soft' },
] as const
