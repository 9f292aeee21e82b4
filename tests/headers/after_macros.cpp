// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// Every header after the macros that system headers are known for: whoever includes those first can include these.
// The standard's own headers come before, as theirs do.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#if defined(__SSE2__)
#include <immintrin.h>
#endif

// windows.h, and what it includes.
#define small char
#define hyper __int64
#define interface struct
#define near
#define far
#define huge
#define pascal
#define cdecl
#define fortran
#define NEAR
#define FAR
#define PASCAL
#define CDECL
#define CALLBACK
#define WINAPI
#define APIENTRY
#define IN
#define OUT
#define INOUT
#define OPTIONAL
#define CONST const
#define VOID void
#define PURE = 0
#define THIS void
#define THIS_
#define STRICT 1
#define TRUE 1
#define FALSE 0
#define BOOL int
#define BYTE unsigned
#define WORD unsigned
#define TEXT(quote) quote
#define ERROR 0
#define NO_ERROR 0
#define SUCCESS 0
#define DELETE 0x10000
#define SYNCHRONIZE 0x100000
#define IGNORE 0
#define INFINITE 0xffffffff
#define ABSOLUTE 1
#define RELATIVE 2
#define TRANSPARENT 1
#define OPAQUE 2
#define ALTERNATE 1
#define WINDING 2
#define DIFFERENCE 11
#define DOUBLE_CLICK 2
#define MAXIMUM_ALLOWED 0x2000000
#define UNICODE 1
#define ESC 27
#define CREATE_NEW 1
#define PAGE_SIZE 4096
#define YEAR 1
#define MONTH 2
#define DATE 3
#define TIME 4
#define DAY 5
#define rad1 0x420
#define chx1 0x410
#define edt1 0x480
#define lst1 0x460
#define grp1 0x430
#define s_addr S_un.S_addr
#define h_addr h_addr_list[0]

// X11.
#define None 0L
#define Bool int
#define Status int
#define True 1
#define False 0
#define Success 0
#define Always 2
#define NotUseful 0
#define WhenMapped 1
#define Above 0
#define Below 1
#define TopIf 2
#define BottomIf 3
#define Opposite 4
#define Absolute 1
#define Relative 0
#define Complex 0
#define Convex 2
#define Nonconvex 1
#define Unsorted 0
#define YSorted 1
#define StaticGray 0
#define GrayScale 1
#define StaticColor 2
#define PseudoColor 3
#define TrueColor 4
#define DirectColor 5
#define CursorShape 0
#define TileShape 1
#define KeyPress 2
#define KeyRelease 3
#define ButtonPress 4
#define ButtonRelease 5
#define FocusIn 9
#define FocusOut 10
#define Expose 12
#define ControlMask 4
#define ShiftMask 1
#define LockMask 2
#define CurrentTime 0L
#define NoSymbol 0L
#define AnyKey 0L
#define ParentRelative 1L
#define CopyFromParent 0L
#define RetainPermanent 1
#define DestroyAll 0
#define QueuedAlready 0
#define LineSolid 0
#define FillSolid 0
#define EvenOddRule 0
#define WindingRule 1
#define XYPixmap 1
#define LSBFirst 0
#define MSBFirst 1
#define BadRequest 1
#define BadValue 2
#define Yes 1
#define No 0

// sys/sysmacros.h, sys/param.h, math.h, complex.h, curses.h and what compilers and old systems define.
#define major gnu_dev_major
#define minor gnu_dev_minor
#define makedev gnu_dev_makedev
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) < (b) ? (b) : (a))
#define howmany(x, y) (((x) + ((y)-1)) / (y))
#define roundup(x, y) ((((x) + ((y)-1)) / (y)) * (y))
#define isset(a, i) ((a)[i])
#define NAN 0
#define INFINITY 0
#define HUGE 0
#define DOMAIN 1
#define SING 2
#define OVERFLOW 3
#define UNDERFLOW 4
#define TLOSS 5
#define PLOSS 6
#define I (__extension__ 1.0iF)
#define complex _Complex
#define imaginary _Imaginary
#define OK 0
#define ERR -1
#define unix 1
#define linux 1
#define sun 1
#define hz 100
#define YES 1
#define NO 0
#define nil 0
#define Nil 0
#define signals public
#define slots
#define emit
#define foreach for
#define forever for (;;)
#define DEFAULT 1
#define INPUT 0
#define OUTPUT 1
#define HIGH 1
#define LOW 0
#define CHANGE 1
#define PI 3
#define F(text) text
#define B1 1
#define _B 1
#define _C 1
#define _U 1
#define _(text) text
#define check(condition)
#define verify(condition)
#define require(condition, label)
#define index(s, c) strchr(s, c)
#define assert_equal(a, b)
#ifdef GONGBAO_TEST_MIN_MAX_OF_OBJECTS
#define min _min
#define max _max
#else
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

#include "all_headers.hpp"

// The word that Windows takes has another name.
static_assert(gongbao::enterprise_size::small_sized < gongbao::enterprise_size::micro);
