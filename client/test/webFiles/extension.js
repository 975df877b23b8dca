// A folder of files for VS Code in a browser, which has none of its own: `webfiles:/name` is what the test's server has under `files/name`.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the extension host gives modules no other way
const vscode = require('vscode');

exports.activate = (context) => {
  const changed = new vscode.EventEmitter();
  // Saving into a file that looks older than it did would be taken for a conflict.
  const versions = new Map();
  const address = ({ path }) => vscode.Uri.joinPath(context.extensionUri, '..', 'files', path).toString(true);
  const directory = { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  const fetched = async (uri, request) => {
    const answer = await fetch(address(uri), request);
    if (!answer.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const unsupported = (uri) => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    async stat(uri) {
      if (uri.path === '/') return directory;
      const { byteLength } = await fetched(uri);
      return {
        type: vscode.FileType.File,
        ctime: 0,
        mtime: versions.get(uri.path) ?? 1,
        size: byteLength,
      };
    },
    readDirectory: () => [],
    readFile: (uri) => fetched(uri),
    async writeFile(uri, body) {
      await fetched(uri, { method: 'PUT', body });
      versions.set(uri.path, (versions.get(uri.path) ?? 1) + 1);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: unsupported,
    delete: unsupported,
    rename: unsupported,
  };
  context.subscriptions.push(
    changed,
    vscode.workspace.registerFileSystemProvider('webfiles', provider, { isCaseSensitive: true }),
  );
};
