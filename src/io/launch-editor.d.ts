declare module 'launch-editor' {
  /** Opens `PATH:LINE:COLUMN` in the editor that runs or that the environment names. */
  export default function launch(file: string, onError: (file: string, problem: string | null) => void): void;
}
