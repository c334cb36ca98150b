export const canReadAloud = (): boolean => 'speechSynthesis' in window

/** Reads a text with the browser's own voice; what was being read stops. */
export function readAloud(text: string): void {
  window.speechSynthesis.cancel()
  const speech = new SpeechSynthesisUtterance(text)
  speech.lang = 'zh-CN'
  speech.rate = 0.85
  window.speechSynthesis.speak(speech)
}

export function stopReading(): void {
  if (canReadAloud()) window.speechSynthesis.cancel()
}
