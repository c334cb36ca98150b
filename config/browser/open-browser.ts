import { type Browser, chromium } from 'playwright-core'

/** The environment variable by which the bundled Chromium unpacks the system libraries that a bare machine lacks. */
const BARE_SYSTEM = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }

async function bundledChromium(): Promise<string> {
  Object.assign(process.env, BARE_SYSTEM)
  const { default: bundled } = await import('@sparticuz/chromium')
  return bundled.executablePath()
}

/** A real browser: the one that CHROMIUM_PATH names, or the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await bundledChromium())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], headless: true })
}
