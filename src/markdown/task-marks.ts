import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../locale/index.ts';

/** A task list's checkbox is nothing to fill in: it becomes a mark with a text alternative. */
export function taskMarks(words: Locale) {
  return (tree: Root): void => {
    const replace = (parent: Element | Root): void => {
      for (const [index, child] of parent.children.entries()) {
        if (child.type !== 'element') continue;
        if (child.tagName === 'input') parent.children[index] = taskMark(child, words);
        else replace(child);
      }
    };
    replace(tree);
  };
}

function taskMark(input: Element, words: Locale): Element {
  const done = input.properties['checked'] === true;
  const className = ['task-mark', done ? 'task-mark-done' : 'task-mark-open'];
  return h('span', { className, role: 'img', ariaLabel: done ? words.taskDone : words.taskOpen }, done ? '[x]' : '[ ]');
}
