/* Runs in the page: the folder that a user would choose is the browser's own private one. */
/* global navigator, window */
window.privateFolder = {
  async fill(files) {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const writer = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  },
  async read() {
    const files = {};
    const walk = async (folder, path) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
        else files[`${path}${name}`] = await (await handle.getFile()).text();
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return files;
  },
};
window.showDirectoryPicker = () => navigator.storage.getDirectory();
