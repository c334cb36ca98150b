/** The page on which anybody can check a number. */
export const VERIFY_PAGE = 'packages/public/verify/index'

/** What the QR code says: an address where the browser app is published, else words that the mini-program can read. */
export const verifyAddress = (number: string, appUrl: string | undefined): string =>
  appUrl ? `${appUrl.replace(/\/+$/, '')}/#/${VERIFY_PAGE}?no=${number}` : `上土市镇志愿服务 查验 ${number}`
