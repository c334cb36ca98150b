import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { sweepKeptAnswers } from './features/data/kept-answers'
import { startQueue } from './features/data/send-queue'
import { loadSession } from './features/session/session-store'
import { startKeyboard } from './services/keyboard'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void loadSession()
    startQueue()
    startKeyboard()
    sweepKeptAnswers()
  })
  return children
}
