import { Axes } from './Axes.tsx';
import { Crossings } from './Crossings.tsx';
import styles from './MatrixView.module.css';
import { useAxes } from './useAxes.ts';

/** Counts of initiatives by two dimensions, such as theme × place. */
export function MatrixView() {
  const axes = useAxes();
  return (
    <div className={styles.view}>
      <Axes axes={axes} />
      {/* Other dimensions are another matrix: the former one must not stay visible. */}
      <Crossings key={`${axes.rows} ${axes.columns}`} />
    </div>
  );
}
