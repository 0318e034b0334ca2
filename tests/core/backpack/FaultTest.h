#pragma once

#include <QObject>
#include <QSet>

#include "tests/core/backpack/FaultScenes.h"
#include "tests/core/backpack/FaultVerdict.h"

namespace besace::scenes {

/// Every write, flush, opening, renaming, cutting and removing of some scenes fails, once, and once with all that
/// follow: nothing crashes, what was kept is kept, the message names the cause, and the next try succeeds. So does each
/// read, and each gives half of what was asked for: a file is not damaged because a disk did not answer once. Of calls
/// that are alike the first and the last fail; with BESACE_FAULTS_ALL each. BESACE_FAULTS_STEP of 3 tries every third
/// one only. A test program derives from it, and brings its scenes.
class FaultTest : public QObject {
    Q_OBJECT

protected:
    explicit FaultTest(QList<Scene> scenes);

private Q_SLOTS:
    void eachIsSurvived_data();
    void eachIsSurvived();
    void eachReadIsSurvived_data();
    void eachReadIsSurvived();
    void everyExceptionIsOne();

private:
    struct Rehearsed {
        int scene;
        faults::Layer layer;
        faults::Calls of;
        Rehearsal rehearsal;
    };

    /// One for each scene and way: QtTest stops what takes five minutes, on however busy a machine.
    void addRows(const QList<Way>& ways);
    const Rehearsal& rehearsed(int scene, const Way& way);
    void survive();

    QList<Scene> m_scenes;
    std::optional<Rehearsed> m_rehearsed; ///< the last one: the next row may want it, too
    QSet<faults::Calls> m_tried;
    QSet<int> m_seen; ///< of the exceptions
};

} // namespace besace::scenes
