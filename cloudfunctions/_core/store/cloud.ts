import cloudbase from '@cloudbase/node-sdk'

export const cloud = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
