#pragma once

#include <QDir>
#include <QTest>

/// The suites that others wrote stay outside the project. Where they are missing a test says so and is skipped.
inline QString conformanceDir() { return qEnvironmentVariable("BESACE_CONFORMANCE_DIR"); }

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): QSKIP returns from the test function
#define REQUIRE_CONFORMANCE(folder)                                                                                    \
    if (conformanceDir().isEmpty() || !QDir(conformanceDir()).exists(QStringLiteral(folder)))                          \
    QSKIP("BESACE_CONFORMANCE_DIR names no folder with " folder)
