/** Saves a file under its name, as a browser does. */
export async function openFile(url: string, name: string): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
