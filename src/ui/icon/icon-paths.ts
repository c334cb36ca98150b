/** One family: 24 × 24, line 2, round ends. Each is the inside of an <svg>. */
export const ICON_PATHS = {
  home: '<path d="M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z"/>',
  list: '<path d="M8 6h12M8 12h12M8 18h12"/><path d="M4 6h.01M4 12h.01M4 18h.01"/>',
  bell: '<path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4z"/><path d="M10 21h4"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4 20c1.5-4 4.5-5 8-5s6.5 1 8 5"/>',
  phone:
    '<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z"/>',
  check: '<path d="M5 13l4 4 10-10"/>',
  clock: '<circle cx="12" cy="12" r="8"/><path d="M12 8v4l3 2"/>',
  place: '<path d="M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11z"/><circle cx="12" cy="10" r="2.5"/>',
  people:
    '<circle cx="9" cy="8" r="3.5"/><path d="M3 20c.5-4 3-5.5 6-5.5s5.5 1.5 6 5.5"/><path d="M16 5a3.5 3.5 0 0 1 0 6.5M18 15c2 .8 2.8 2.5 3 5"/>',
  pen: '<path d="M4 20l1-4L16 5l3 3L8 19z"/><path d="M14 7l3 3"/>',
  menu: '<path d="M6 3h12v18l-3-2-3 2-3-2-3 2z"/><path d="M9 8h6M9 12h6"/>',
  alert: '<path d="M12 4l9 16H3z"/><path d="M12 10v4M12 17h.01"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8h.01"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  next: '<path d="M9 5l7 7-7 7"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  sound: '<path d="M4 9h4l5-4v14l-5-4H4z"/><path d="M16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12"/>',
  star: '<path d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z"/>',
  starFull:
    '<path fill="currentColor" d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z"/>',
  face1: '<circle cx="12" cy="12" r="9"/><path d="M8 17c1-2.5 7-2.5 8 0M8.5 9.5h.01M15.5 9.5h.01"/>',
  face2: '<circle cx="12" cy="12" r="9"/><path d="M8.5 16.5c1-1.2 6-1.2 7 0M8.5 9.5h.01M15.5 9.5h.01"/>',
  face3: '<circle cx="12" cy="12" r="9"/><path d="M8.5 15.5h7M8.5 9.5h.01M15.5 9.5h.01"/>',
  face4: '<circle cx="12" cy="12" r="9"/><path d="M8.5 14.5c1 1.5 6 1.5 7 0M8.5 9.5h.01M15.5 9.5h.01"/>',
  face5:
    '<circle cx="12" cy="12" r="9"/><path d="M7.5 13.5c1 4.5 8 4.5 9 0z"/><path d="M8.5 9.5h.01M15.5 9.5h.01"/>',
} as const

export type IconName = keyof typeof ICON_PATHS
