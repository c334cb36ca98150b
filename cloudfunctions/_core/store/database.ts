import cloudbase from '@cloudbase/node-sdk'

export const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })

export const database = app.database()
export const _ = database.command
