import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Locale } from '../locale/index.ts';

/** A task list's checkbox is nothing to fill in: it becomes a mark with a text alternative. */
export function taskMarks(words: Locale) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'input' && parent !== undefined && index !== undefined) {
        parent.children[index] = taskMark(element, words);
      }
    });
  };
}

function taskMark(input: Element, words: Locale): Element {
  const done = input.properties['checked'] === true;
  const className = ['task-mark', done ? 'task-mark-done' : 'task-mark-open'];
  return h('span', { className, role: 'img', ariaLabel: done ? words.taskDone : words.taskOpen }, done ? '[x]' : '[ ]');
}
