import * as cloud from 'wx-server-sdk'
import { connectSdk } from './sdk'

/** Points the unmodified mini-program server SDK of this process at an emulator. */
export const connectWxCloud = (url: string) => {
  connectSdk(url)
  cloud.init({ env: 'local' })
  return cloud
}
