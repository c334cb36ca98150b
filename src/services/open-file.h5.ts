/** Opens a file in a tab of its own; where the browser does not let it, in this one. */
export async function openFile(url: string, _name: string): Promise<void> {
  if (!window.open(url, '_blank', 'noopener')) window.location.href = url
}
