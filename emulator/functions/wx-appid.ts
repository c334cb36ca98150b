/** The mini-program that WeChat calls come from. */
export const WX_APPID = 'wx0000000000000000'
