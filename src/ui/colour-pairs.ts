/** Every pair of text and ground that the screens use; each must reach 4.5:1 (适老化通用设计规范; WCAG 1.4.3). */
export const COLOUR_PAIRS = [
  { name: 'text on page', text: '#1c211e', ground: '#f6f7f4' },
  { name: 'text on card', text: '#1c211e', ground: '#ffffff' },
  { name: 'second text on page', text: '#4a544e', ground: '#f6f7f4' },
  { name: 'second text on card', text: '#4a544e', ground: '#ffffff' },
  { name: 'second text on muted', text: '#4a544e', ground: '#eceeea' },
  { name: 'brand on page', text: '#0b6e4f', ground: '#f6f7f4' },
  { name: 'brand on card', text: '#0b6e4f', ground: '#ffffff' },
  { name: 'brand on soft brand', text: '#0b6e4f', ground: '#e7f2ec' },
  { name: 'text on brand', text: '#ffffff', ground: '#0b6e4f' },
  { name: 'text on local bar', text: '#ffffff', ground: '#1c211e' },
  { name: 'danger on card', text: '#b3261e', ground: '#ffffff' },
  { name: 'danger on soft danger', text: '#b3261e', ground: '#fbeae8' },
  { name: 'text on danger', text: '#ffffff', ground: '#b3261e' },
  { name: 'warning on soft warning', text: '#7a4b00', ground: '#fff3dc' },
  { name: 'information on soft information', text: '#1f5fa8', ground: '#e8f0fa' },
] as const
