/** Where this very app is published, without its `#`. */
export const pageAddress = (): string => window.location.href.split('#')[0] ?? ''
