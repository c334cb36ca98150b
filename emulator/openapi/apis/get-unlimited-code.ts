import { drawBits } from '../draw-bits'
import type { WxApi } from '../wx-api'
import { WxRefusal } from '../wx-refusal'

/** At most 32 of WeChat's signs. */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const VERSIONS: readonly unknown[] = [undefined, 'release', 'trial', 'develop']
const WIDTH = { usual: 430, least: 280, most: 1280 } as const

/**
 * `wxacode.getUnlimited`: a picture that WeChat's scanner opens at a page. Nothing is published here but what `pages` names, and
 * the picture cannot be scanned: it shows the bits of the scene.
 */
export const getUnlimitedCode: WxApi = (params, { state }) => {
  const { scene, page = '', check_path: checkPath = true, width = WIDTH.usual, env_version: version } = params
  if (typeof scene !== 'string' || !SCENE.test(scene)) throw new WxRefusal(40169)
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) throw new WxRefusal(41030)
  if (checkPath !== false && !state.settings.pages?.includes(page)) throw new WxRefusal(41030)
  if (!VERSIONS.includes(version)) throw new WxRefusal(47001, 'env_version')
  if (typeof width !== 'number' || width < WIDTH.least || width > WIDTH.most) throw new WxRefusal(40097)
  return { contentType: 'image/png', buffer: drawBits(Buffer.from(scene)).toString('base64') }
}
