// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_BATCH_TARGET_HPP
#define GONGBAO_BATCH_TARGET_HPP

// The instruction set that columns are compiled for. Of two units of a program one may be compiled for a larger set. An
// inline function that both have is then one of the two for both, and perhaps the one that an older machine cannot run.
// So every function of batch/ lies in a namespace of its own for each set, GONGBAO_BATCH_TARGET, or is always inlined,
// and what they call of the rest of the house is inlined by any compiler that optimises at all (-O1, -Os and above).
// tests/batch/two_targets holds the symbols against that. Types are the same for all sets: plans, columns and sums may
// be handed from one unit to another.
//
// A program that chooses at run time compiles a unit for each set and links them in any order, static or shared. Such a
// unit calls batch/ and little else: nothing of this holds for functions of the rest of the house, of the standard
// library and of the program's own headers, nor without optimisation.

// Where these are missing, one line says so, and the headers of batch/ are empty. Every clang has the vectors, though
// clang-tidy 14 does not own up to them.
#if defined(__has_builtin) && defined(__BYTE_ORDER__)
#if (defined(__clang__) || __has_builtin(__builtin_shufflevector)) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define GONGBAO_BATCH
#endif
#endif
#ifndef GONGBAO_BATCH
#error "gongbao/batch needs g++ 12 or clang, for their vectors, and a little-endian machine; all else does without"
#endif

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
#define GONGBAO_BATCH_LANES 16
#elif defined(__AVX2__)
#define GONGBAO_BATCH_LANES 8
#else
#define GONGBAO_BATCH_LANES 4
#endif

// The name of the set: the lanes, and two digits for whatever of a machine compilers use for whole numbers. Digits,
// since a letter may be a macro. GONGBAO_BATCH_IF gives them if the macro is 1, else nothing.
#define GONGBAO_BATCH_COMMA_1 ,
#define GONGBAO_BATCH_SECOND(first, second, ...) second
#define GONGBAO_BATCH_CHOOSE(comma, digits) GONGBAO_BATCH_SECOND(comma digits, , )
#define GONGBAO_BATCH_IF_IS(value, digits) GONGBAO_BATCH_CHOOSE(GONGBAO_BATCH_COMMA_##value, digits)
#define GONGBAO_BATCH_IF(macro, digits) GONGBAO_BATCH_IF_IS(macro, digits)
#define GONGBAO_BATCH_EIGHT(a, b, c, d, e, f, g, h) a##b##c##d##e##f##g##h
#define GONGBAO_BATCH_JOIN(...) GONGBAO_BATCH_EIGHT(__VA_ARGS__)
#define GONGBAO_BATCH_NAME(lanes, sse, avx, avx512, newer, arm) lanes_##lanes##_with##sse##avx##avx512##newer##arm
#define GONGBAO_BATCH_NAMED(...) GONGBAO_BATCH_NAME(__VA_ARGS__)

#define GONGBAO_BATCH_SSE                                                                                             \
  GONGBAO_BATCH_JOIN(GONGBAO_BATCH_IF(__SSE2__, 01), GONGBAO_BATCH_IF(__SSE3__, 02), GONGBAO_BATCH_IF(__SSSE3__, 03), \
                     GONGBAO_BATCH_IF(__SSE4_1__, 04), GONGBAO_BATCH_IF(__SSE4_2__, 05),                              \
                     GONGBAO_BATCH_IF(__SSE4A__, 06), GONGBAO_BATCH_IF(__POPCNT__, 07),                               \
                     GONGBAO_BATCH_IF(__MOVBE__, 08))
#define GONGBAO_BATCH_AVX                                                                                            \
  GONGBAO_BATCH_JOIN(GONGBAO_BATCH_IF(__AVX__, 09), GONGBAO_BATCH_IF(__AVX2__, 10), GONGBAO_BATCH_IF(__BMI__, 11),   \
                     GONGBAO_BATCH_IF(__BMI2__, 12), GONGBAO_BATCH_IF(__LZCNT__, 13), GONGBAO_BATCH_IF(__ADX__, 14), \
                     GONGBAO_BATCH_IF(__XOP__, 15), GONGBAO_BATCH_IF(__TBM__, 16))
#define GONGBAO_BATCH_AVX512                                                                   \
  GONGBAO_BATCH_JOIN(GONGBAO_BATCH_IF(__AVX512F__, 17), GONGBAO_BATCH_IF(__AVX512CD__, 18),    \
                     GONGBAO_BATCH_IF(__AVX512BW__, 19), GONGBAO_BATCH_IF(__AVX512DQ__, 20),   \
                     GONGBAO_BATCH_IF(__AVX512VL__, 21), GONGBAO_BATCH_IF(__AVX512VBMI__, 22), \
                     GONGBAO_BATCH_IF(__AVX512VBMI2__, 23), GONGBAO_BATCH_IF(__AVX512IFMA__, 24))
#define GONGBAO_BATCH_NEWER                                                                             \
  GONGBAO_BATCH_JOIN(GONGBAO_BATCH_IF(__AVX512BITALG__, 25), GONGBAO_BATCH_IF(__AVX512VPOPCNTDQ__, 26), \
                     GONGBAO_BATCH_IF(__AVX512VNNI__, 27), GONGBAO_BATCH_IF(__AVXVNNI__, 28),           \
                     GONGBAO_BATCH_IF(__GFNI__, 29), GONGBAO_BATCH_IF(__APX_F__, 30),                   \
                     GONGBAO_BATCH_IF(__AVX10_1__, 31), GONGBAO_BATCH_IF(__AVX10_2__, 32))
#define GONGBAO_BATCH_ARM                                                                                      \
  GONGBAO_BATCH_JOIN(GONGBAO_BATCH_IF(__ARM_NEON, 33), GONGBAO_BATCH_IF(__ARM_FEATURE_DOTPROD, 34),            \
                     GONGBAO_BATCH_IF(__ARM_FEATURE_MATMUL_INT8, 35), GONGBAO_BATCH_IF(__ARM_FEATURE_SVE, 36), \
                     GONGBAO_BATCH_IF(__ARM_FEATURE_SVE2, 37), , , )
#define GONGBAO_BATCH_TARGET                                                                           \
  GONGBAO_BATCH_NAMED(GONGBAO_BATCH_LANES, GONGBAO_BATCH_SSE, GONGBAO_BATCH_AVX, GONGBAO_BATCH_AVX512, \
                      GONGBAO_BATCH_NEWER, GONGBAO_BATCH_ARM)

// Inlined without optimisation too: a function that is not would pass registers of claims through memory, and one of a
// name that all sets share could be another unit's.
#define GONGBAO_INLINE [[gnu::always_inline]] inline

#endif
