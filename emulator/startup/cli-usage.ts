export const CLI_USAGE = `Usage: npx tsx emulator/cli.ts --data DIR [options]

  --data DIR            folder of the store (made when missing)
  --port N              port on 127.0.0.1, 0 for a free one (default 9912)
  --config FILE         cloudbaserc.json: functions with timeout, memorySize and triggers
  --functions DIR       built functions, DIR/<name>/index.js
  --hosting DIR         built site, served at /
  --identities FILE     JSON array of {openid, label} for testers
  --env-id ID           id of the environment (default local)
  --max-instances N     processes per function (default 3)
  --transaction-seconds N  life of a transaction, 1 to 30 (default 30)
  --restore NAME        begin with a snapshot made by POST /_emu/snapshot
  --fresh               begin with an empty store
  --no-timers           fire triggers only when the clock is moved or by hand
  --help                show this`
