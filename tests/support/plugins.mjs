/** What a test may ask of the browser from outside the page, over the protocol of its developer tools. */

const sessions = new WeakMap();

async function devtools(session) {
  if (session.browser.type !== 'puppeteer')
    throw new Error('This command needs Chrome or Chromium.');
  const page = session.browser.getPage(session.id);
  if (!sessions.has(page)) {
    // Kept, because what a session asked for is undone when it ends.
    sessions.set(page, { cdp: await page.createCDPSession(), media: '', features: new Map() });
  }
  return sessions.get(page);
}

const applyMedia = ({ cdp, media, features }) =>
  cdp.send('Emulation.setEmulatedMedia', {
    media,
    features: [...features].map(([name, value]) => ({ name, value })),
  });

const commands = {
  async 'ce-media'({ type, features, reset }, session) {
    const tools = await devtools(session);
    if (reset) {
      tools.media = '';
      tools.features.clear();
    }
    if (type !== undefined) tools.media = type;
    for (const [name, value] of Object.entries(features ?? {})) {
      if (value) tools.features.set(name, value);
      else tools.features.delete(name);
    }
    await applyMedia(tools);
    return true;
  },

  async 'ce-ax-tree'({ frame }, session) {
    const { cdp } = await devtools(session);
    let frameId;
    if (frame) {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const all = (tree) => [tree.frame, ...(tree.childFrames ?? []).flatMap(all)];
      frameId = all(frameTree).find(({ url }) => url.includes(frame))?.id;
      if (!frameId) throw new Error(`No frame has "${frame}" in its address.`);
    }
    const { nodes } = await cdp.send('Accessibility.getFullAXTree', frameId ? { frameId } : {});
    return nodes.filter((node) => !node.ignored).map(readNode);
  },
};

function readNode(node) {
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return {
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    description: node.description?.value,
    value: node.value?.value,
    level: properties.level,
    checked: properties.checked,
    expanded: properties.expanded,
    pressed: properties.pressed,
    selected: properties.selected,
    disabled: properties.disabled,
    focused: properties.focused,
    live: properties.live,
  };
}

export function commandsPlugin() {
  return {
    name: 'career-elements-commands',
    async executeCommand({ command, payload, session }) {
      return commands[command]?.(payload ?? {}, session);
    },
  };
}
