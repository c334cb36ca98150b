import { createContext, useContext, useEffect } from 'react'
import { observable } from './observable'

/** The matters of one page that say for themselves, beside what they are about, what waits on the phone. */
export const saidBeside = () => observable<readonly string[]>([])

const Beside = createContext(saidBeside())

/** One for each page: what stands beside a card of another page is not seen here. */
export const SaidBeside = Beside.Provider

/** Marks a matter, while the caller is on the page, as said beside; answers which are. */
export function useSaidBeside(about: string | undefined): readonly string[] {
  const page = useContext(Beside)
  useEffect(() => {
    if (about === undefined) return
    page.set([...page.read(), about])
    return () => {
      const at = page.read().indexOf(about)
      page.set(page.read().filter((_, place) => place !== at))
    }
  }, [page, about])
  return page.use()
}
